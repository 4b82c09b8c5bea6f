// Asks the person for a file through the page's own picker.

/** Opens the picker, for plan files unless other endings are named; calls back only when one was chosen. */
export function pickFile(onPicked: (file: File) => void, endings = '.crisisplan,.json'): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) onPicked(file);
  });
  input.click();
}
