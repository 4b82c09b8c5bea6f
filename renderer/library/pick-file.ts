// Asks the person for a file through the page's own picker.

/** Opens the picker for plan files; calls back only when one was chosen. */
export function pickFile(onPicked: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.crisisplan,.json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) onPicked(file);
  });
  input.click();
}
