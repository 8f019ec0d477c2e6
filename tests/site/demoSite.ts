import type { TestProject } from 'vitest/node';
import { copyDemoSchool, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A school's folder with the demo's files and both editions of its site; nobody writes into it. */
    readonly demoRoot: string;
  }
}

/** Builds both editions of the demo school once for all tests of built sites. */
export default function setup(project: TestProject): () => void {
  const root = copyDemoSchool();
  for (const args of [[], ['--edition', 'internal']]) {
    const built = runCommand('build', root, args);
    if (built.status !== 0) throw new Error(`the demo site does not build:\n${built.output}`);
  }
  project.provide('demoRoot', root);
  return () => {
    removeSchool(root);
  };
}
