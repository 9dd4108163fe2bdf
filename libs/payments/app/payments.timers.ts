/** Timer, key payment id: its time to be paid is over. The name is kept in the database. */
export const EXPIRE_PAYMENT = 'payments.expire';
