/** Kinds of timers; the names are kept in the database. */
export const dispatchTimer = {
  /** Key `<request id>:<batch>`: the offers of a batch have had their time. */
  offersTimeOut: 'dispatch.offers-time-out',
  /** Key request id: the quiet hours are over, or it is time to look again. */
  goOn: 'dispatch.go-on',
  /** Key request id: the next step of escalation is due. */
  escalate: 'dispatch.escalate',
  /** Key request id: the service should begin; nobody is looked for any more. */
  stop: 'dispatch.stop',
} as const;
