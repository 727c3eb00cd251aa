import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second wherever it runs. */
const tickMs = 10;

/** What a process with all its threads has used of the processor so far, by the system's own accounting. */
export const cpuMsOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
};

/** What a processor had nothing to do for, since the machine was started. */
export const idleMsOf = (core: string): number => {
  const line = readFileSync('/proc/stat', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`cpu${core} `));
  const [, , , , idle, waiting] = line?.split(' ') ?? [];
  return (Number(idle) + Number(waiting)) * tickMs;
};

export const rssMbOf = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1_024;
};
