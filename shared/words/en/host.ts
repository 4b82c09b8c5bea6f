// Words that the program says outside its page: in the terminal and in the shell's own questions.
export const host = {
  'terminal.starting': 'Opening the workbench…',
  'terminal.asRoot': 'Running as root: the browser window opens without its sandbox.',
  'terminal.window':
    'The workbench is open in its own window. It ends when you close the window, or with Ctrl+C here.',
  'terminal.noBrowser': 'No Chromium, Chrome or Edge was found on this computer.',
  'terminal.noDisplay': 'There is no screen to open a window on.',
  'terminal.noWindow': 'The window was not ready in time.',
  'terminal.address': 'Open this address in Chromium, Chrome or Edge on this computer:',
  'terminal.addressHint': 'The address works once. Enter prints a new one, Ctrl+C ends.',
  'terminal.ending': 'Saving and closing…',
  'terminal.ended': 'The workbench has ended.',
  'terminal.noFolder': 'The data folder cannot be used ({code}): {folder}. Nothing was changed there.',
  'terminal.noPage': 'The program is not built. Run: npm start',
  'terminal.badFlag':
    'This flag is not known: {flag}. There are --no-window, --browser and --port with a number.',
  'terminal.portTaken': 'Port {port} is taken by another program.',

  'outside.title': 'Open this address outside the workbench?',
  'outside.text':
    '{address}\n\nIt opens in your usual browser or mail program. The workbench itself sends nothing.',
  'outside.open': 'Open',
  'outside.cancel': 'Cancel',
} as const;
