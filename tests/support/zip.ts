import { crc32, deflateRawSync } from 'node:zlib';

/** What a test can lie about in one part of a zip. */
export interface ZipPart {
  name: string;
  data: string | Uint8Array;
  /** The size that the zip says the part has. */
  claimed?: number;
  encrypted?: boolean;
}

/** A zip of these parts, in order; also one that no honest program would write. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claimed, encrypted } of parts) {
    const raw = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
    const packed = deflateRawSync(raw);
    const path = Buffer.from(name);
    const flags = 0x0800 | (encrypted ? 1 : 0);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? raw.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, packed]);
    const head = Buffer.alloc(46);
    head.write('PK\u0001\u0002', 'latin1');
    head.writeUInt16LE(20, 4);
    common.copy(head, 6, 0, 24);
    head.writeUInt32LE(offset, 42);
    central.push(Buffer.concat([head, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
