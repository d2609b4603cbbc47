/**
 * Version of the wire. A page of another version is told to reload; its outbox stays.
 * A test hashes all wire schemas: when they change, raise the version and add the new hash (docs/protocol.md).
 */
export const PROTOCOL_VERSION = 1;
