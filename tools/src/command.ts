/** A setting a command cannot do without; throws a sentence that says what it is for. */
export function setting(name: string, purpose: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: ${purpose}.`);
  return value;
}

/** Runs a command: prints what it did and ends with 0, or why it could not, without a stack, and ends with 1. */
export async function command(work: () => Promise<string>): Promise<void> {
  try {
    console.log(await work());
  } catch (error) {
    console.error(error instanceof Error ? error.message || error.name : String(error));
    process.exitCode = 1;
  }
}
