import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { KEY_BYTES, KeyFileError, makePrivateFolder, onKeyFile, readIfThere, writeDurably } from './private-folder.ts';

/**
 * The secret that join links, role links and seat codes are derived from. Made at the first start; lost means that all links are void.
 * @param folder where it lies, as `server.secret`; made when it is not there
 * @returns 32 random bytes
 * @throws KeyFileError when it cannot be read or written, or is not 32 bytes: never replaced silently, for that would void every link
 */
export async function loadServerSecret(folder: string): Promise<Buffer> {
  const path = join(folder, 'server.secret');
  return onKeyFile('read or make the secret of this server', path, async () => {
    await makePrivateFolder(folder);
    const known = await readIfThere(path);
    if (known?.length === KEY_BYTES) return known;
    if (known)
      throw new KeyFileError(`The secret in ${path} is damaged: ${known.length} bytes instead of ${KEY_BYTES}.`);
    const secret = randomBytes(KEY_BYTES);
    await writeDurably(path, secret);
    return secret;
  });
}
