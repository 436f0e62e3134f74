import { isMainThread } from 'node:worker_threads';
import { balance } from './balance.js';
import { check } from './check.js';
import { collect } from './collect.js';
import { spareCompiling } from './compilers.js';
import { create } from './create.js';
import { doctor } from './doctor.js';
import { efforts } from './efforts.js';
import { exitCodes, UsageError } from './exit.js';
import { help, helpOn, type CommandName } from './help.js';
import { version } from './version.js';
import { complain, endWithReader, print } from './output.js';
import { printableText } from './printable.js';
import { portfolio } from './portfolio.js';
import { report } from './report.js';
import { rows } from './rows.js';
import { serveFiles } from './workers.js';

const commands: Readonly<Record<CommandName, (args: string[]) => Promise<number>>> = {
  new: create,
  check,
  balance,
  collect,
  efforts,
  portfolio,
  report,
  rows,
  doctor,
};

/** Runs one command; what goes wrong is said on standard error and told by the exit code. */
async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await print(printableText(`${help}\n`));
    return name === undefined ? exitCodes.usage : exitCodes.clean;
  }
  if (name === '--version' || name === '-v') {
    await print(printableText(`${version()}\n`));
    return exitCodes.clean;
  }
  const command = Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"`);
  if (args.includes('--help') || args.includes('-h')) {
    await print(printableText(`${helpOn(name)}\n`));
    return exitCodes.clean;
  }
  return command(args);
}

// The threads that a command starts run this very file; their errors reach the thread that started them.
if (!isMainThread) void serveFiles();
else {
  spareCompiling();
  endWithReader(exitCodes.usage);
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const usage = error instanceof UsageError || isParseArgsError(error);
      complain(`samklang: ${message}`);
      if (usage) complain('Try: samklang --help');
      process.exitCode = exitCodes.usage;
    },
  );
}

/** `parseArgs` throws TypeErrors with codes of its own for what it does not know. */
function isParseArgsError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
