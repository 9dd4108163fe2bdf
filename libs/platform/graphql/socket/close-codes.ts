/** With what a socket is closed: RFC 6455 and the graphql-transport-ws protocol. */
export const CLOSE = {
  goingAway: { code: 1001, reason: 'Going away' },
  malformed: { code: 1002, reason: 'Malformed frame' },
  tooLarge: { code: 1009, reason: 'Message too large' },
  tryAgainLater: { code: 1013, reason: 'Try again later' },
  slowConsumer: { code: 4408, reason: 'Too slow' },
  forbidden: { code: 4403, reason: 'Forbidden' },
  tooMuch: { code: 4429, reason: 'Too many requests' },
  fault: { code: 4500, reason: 'Internal error' },
} as const;

export type CloseReason = (typeof CLOSE)[keyof typeof CLOSE];
