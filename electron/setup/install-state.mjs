// Decides whether the installed packages are those of the lock. Reads no files itself.

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean, os?: string[], cpu?: string[] }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * The lock's packages that are not installed, or installed in another version. npm writes the list of what
 * it installed at the very end of its work, so an interrupted installation counts as missing; packages that
 * belong to other systems only are never missing.
 * @param {string} lockText text of package-lock.json
 * @param {string | undefined} installedText text of node_modules/.package-lock.json, where there is one
 * @returns {string[]}
 */
export function missingPackages(lockText, installedText) {
  const wanted = packagesOf(lockText);
  const present = installedText === undefined ? {} : packagesOf(installedText);
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.os && !entry.cpu)
    .filter(([path, entry]) => present[path]?.integrity !== entry.integrity || present[path] === undefined)
    .map(([path]) => path);
}

/**
 * @param {string} text
 * @returns {Record<string, LockEntry>}
 */
function packagesOf(text) {
  /** @type {Lock} */
  const lock = JSON.parse(text);
  return lock.packages ?? {};
}
