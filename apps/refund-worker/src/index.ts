/** The refund worker, for processes that run it beside something else. */
export { startWorker, tellOfErrors, type RunningWorker, type WorkerOptions } from './refund-worker.js';
