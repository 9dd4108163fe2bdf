/** @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Package */

/** Every package that a locked package names is locked too. npm may write a lock without the binaries of other
 * platforms, and then `npm ci` refuses it everywhere.
 * @param {string} text of package-lock.json
 * @returns {string[]} one sentence a violation
 */
export function lockfile(text) {
  /** @type {Record<string, Package>} */
  const packages = JSON.parse(text).packages;
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !locked.has(name))
      .map((name) => `package-lock.json: ${name} of ${path || 'package.json'} is missing; npm ci refuses this lock`),
  );
}
