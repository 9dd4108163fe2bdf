export { PublicStreams, type StreamReply } from './public-streams.js';
export { SingleReading, type Marked } from './single-reading.js';
