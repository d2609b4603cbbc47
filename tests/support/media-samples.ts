// The first bytes of files as they are in the world, long enough to be told apart; and of files that are something else.
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    Buffer.alloc(80),
  ]);

export const SAMPLES = {
  /** A whole picture of one pixel. */
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpg: bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'JFIF'),
  webp: bytes('RIFF', [80, 0, 0, 0], 'WEBPVP8 '),
  gif: bytes('GIF89a'),
  mp3: bytes([0xff, 0xfb, 0x90, 0x64]),
  mp3Tagged: bytes('ID3', [4, 0, 0]),
  ogg: bytes('OggS', [0, 2]),
  webm: bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0x82, 0x84], 'webm'),
  matroska: bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x88], 'matroska'),
  mp4: bytes([0, 0, 0, 0x20], 'ftypisom'),
  exe: bytes('MZ', [0x90, 0, 3, 0, 0, 0], 'This program cannot be run in DOS mode.'),
  elf: bytes([0x7f], 'ELF', [2, 1, 1]),
  svg: bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  html: bytes('<!doctype html><script>alert(1)</script>'),
} as const satisfies Record<string, Buffer>;
