/** Runs another program of the project. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A command that a package brings: `bin('next')`. */
export const bin = (name: string): string => join(root, 'node_modules/.bin', name);

/** Runs it with our own input and output and waits. Exit code; 1 when a signal ended it. Rejects when it cannot be started. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
