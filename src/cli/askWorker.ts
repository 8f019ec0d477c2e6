import type { Worker } from 'node:worker_threads';

/**
 * Sends a message to a worker that answers each with one, and waits for the answer; a worker that dies rejects with its
 * error. The type of the answer is the worker's own word.
 */
export function askWorker<Answer>(worker: Worker, message: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onError = (error: unknown): void => {
      worker.off('message', onMessage);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onMessage = (answer: Answer): void => {
      worker.off('error', onError);
      resolve(answer);
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(message);
  });
}
