// Loaded before the command (`node --import`): what it sends to api.hubapi.com reaches the stand-in,
// under its true name and certificate check. All else it could reach is refused.
import tls from 'node:tls';

const { connect } = tls;
const port = Number(process.env.STAND_IN_PORT);

tls.connect = (options, ...rest) => {
  if (options.host !== 'api.hubapi.com') throw new Error(`Not for a test: ${options.host}`);
  return connect({ ...options, host: '127.0.0.1', port }, ...rest);
};
