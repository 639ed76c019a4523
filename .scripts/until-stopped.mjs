/** Runs the product until somebody asks it to stop or it cannot go on. */
import { startProduct, stopProduct } from './product.mjs';
import { PlainFailure, runMain, say } from './say.mjs';

/**
 * Starts, waits for Ctrl-C or a signal, stops in order and ends the process.
 * @param {(product: {restart: () => Promise<void>}) => void} [whenReady]
 */
export async function runUntilStopped(whenReady = () => {}) {
  await runMain(async () => {
    const stopAsked = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
    });
    let giveUp;
    const gaveUp = new Promise((_, reject) => {
      giveUp = (sentence) => reject(new PlainFailure(sentence));
    });
    try {
      const ready = startProduct(giveUp).then(whenReady);
      await Promise.race([ready, stopAsked, gaveUp]);
      await Promise.race([stopAsked, gaveUp]);
      say('stopping');
    } finally {
      await stopProduct();
    }
  });
  process.exit();
}
