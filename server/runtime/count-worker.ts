// The thread that counts one round: started with what to count, answers once, ends. It has no store, no keys and no network.
import { parentPort, workerData } from 'node:worker_threads';
import { countBallots, type CountInput } from '../domain/count-round.ts';

// Nothing is handed over, all is copied.
parentPort?.postMessage(countBallots(workerData as CountInput), []);
