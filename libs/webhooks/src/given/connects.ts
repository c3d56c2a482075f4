import { Socket } from 'node:net';

/** Counts whoever connects anywhere in this process, whatever the protocol; everybody still gets through. */
export function countConnects() {
  const { connect } = Socket.prototype;
  let count = 0;
  Socket.prototype.connect = function counted(this: Socket, ...to: unknown[]): Socket {
    count += 1;
    return Reflect.apply(connect, this, to);
  };
  return {
    count: () => count,
    stop: () => {
      Socket.prototype.connect = connect;
    },
  };
}
