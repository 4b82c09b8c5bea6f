// The menu. The page has its own commands and keys; only macOS needs a bar, for quitting and for copy and paste to work at all.
import { Menu } from 'electron';

export function setMenu(platform: NodeJS.Platform): void {
  if (platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  const menu = Menu.buildFromTemplate([
    { role: 'appMenu' },
    {
      role: 'editMenu',
      // Undo and redo are the plan's own, with names; the page hears their keys.
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    { role: 'windowMenu' },
  ]);
  Menu.setApplicationMenu(menu);
}
