import { Socket } from 'node:net';

/** From the import of this file on, this process cannot open a connection: what works here works with no network. */
Socket.prototype.connect = (): never => {
  throw new Error('This must work without a network.');
};
