// Decides whether a window of our own is worth trying, and how the shell is called. Touches nothing.

/**
 * A window needs a screen, and a person who did not ask for something else.
 * @param {string[]} flags
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
export function canShowWindows(flags, platform, env) {
  if (flags.includes('--no-window') || flags.includes('--browser')) return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Chromium refuses its sandbox to root, so only there it is left out.
 * @param {string} folder the checkout, whose package.json names the shell
 * @param {string[]} flags
 * @param {boolean} asRoot
 * @returns {string[]}
 */
export function shellArguments(folder, flags, asRoot) {
  return [...(asRoot ? ['--no-sandbox'] : []), folder, ...flags];
}
