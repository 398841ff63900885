/** What a workflow hands to a job in this variable. Throws a Dutch error when it is empty or not there. */
export function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} ontbreekt`);
  return value;
}
