export { PublicStreams, type StreamReply } from './public-streams.js';
export { marked, SingleReading, type Marked } from './single-reading.js';
