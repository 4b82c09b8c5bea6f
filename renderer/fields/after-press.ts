// Puts off what could move the page until a press of the mouse, pen or finger is over, so that it lands where it was meant.

let isFollowing = false;
let isPressed = false;

/** Begins to follow the pointer; once for the whole page. */
export function followPointer(): void {
  if (isFollowing) return;
  isFollowing = true;
  const set = (pressed: boolean) => () => (isPressed = pressed);
  document.addEventListener('pointerdown', set(true), true);
  document.addEventListener('pointerup', set(false), true);
  document.addEventListener('pointercancel', set(false), true);
}

/** Runs at once, or right after the press under way and what it does. */
export function afterPress(run: () => void): void {
  if (!isPressed) return run();
  const end = new AbortController();
  const done = () => {
    end.abort();
    setTimeout(run, 0);
  };
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(type, done, { capture: true, signal: end.signal });
}
