import type { QueueOptions, SendResult, SocketData } from "../socket.js";

const QUEUE_BYTES = 16 * 2 ** 20;

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

interface Held {
  readonly data: SocketData;
  readonly size: number;
}

/** Messages that wait for a connection, with their sizes. */
export class MessageQueue {
  /** In the order in which they were added. Unlike an array, a set gives its first element away in constant time. */
  private readonly messages = new Set<Held>();
  private bytes = 0;
  private readonly maxMessages: number;
  readonly maxBytes: number;

  constructor(options: number | QueueOptions | undefined) {
    const limits = typeof options === "number" ? { messages: options } : options;
    this.maxMessages = limits?.messages ?? 0;
    this.maxBytes = limits?.bytes ?? QUEUE_BYTES;
  }

  offer(data: SocketData, size: number): SendResult {
    if (this.maxMessages <= 0) {
      return "not-connected";
    }
    if (this.messages.size >= this.maxMessages || this.bytes + size > this.maxBytes) {
      return "queue-full";
    }
    this.bytes += size;
    this.messages.add({ data: copied(data), size });
    return "held";
  }

  poll(): SocketData | undefined {
    for (const next of this.messages) {
      this.messages.delete(next);
      this.bytes -= next.size;
      return next.data;
    }
    return undefined;
  }

  get isEmpty(): boolean {
    return this.messages.size === 0;
  }
}

/** The size of a message in bytes; nothing if it is none. */
export function sizeOf(data: unknown): number | undefined {
  if (typeof data === "string") {
    return new TextEncoder().encode(data).length;
  }
  try {
    const bytes = data as { readonly byteLength?: unknown; readonly size?: unknown };
    const size = data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? bytes.byteLength : bytes.size;
    return typeof data === "object" && typeof size === "number" ? size : undefined;
  } catch {
    return undefined;
  }
}

function copied(data: SocketData): SocketData {
  if (data instanceof ArrayBuffer) {
    return data.slice(0);
  }
  return ArrayBuffer.isView(data)
    ? (data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer)
    : data;
}
