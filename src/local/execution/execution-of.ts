import { authModeOf, type Execution } from '../services/execution';
import type { Host } from '../services/host';
import type { Task } from './task';

/** A task as its services know it. `patient`: others can go on while it waits. */
export function executionOf(task: Task, host: Host, patient: boolean): Execution {
  return {
    host,
    cause: task,
    authMode: authModeOf(task),
    pages: task.program.pages,
    patient,
    waited: { milliseconds: 0 },
  };
}
