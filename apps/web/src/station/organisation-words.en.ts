/** Words of providers and of merchants. */
export const organisationWords = {
  organisation: {
    title: 'Organisations',
    providers: 'Providers of services',
    noProviders: 'No organisation has registered as a provider yet.',
    name: 'Organisation',
    since: 'Registered',
    state: { PENDING: 'To review', APPROVED: 'Approved', REJECTED: 'Rejected', SUSPENDED: 'Suspended' },
    approve: 'Approve',
    approveSays: 'It can publish services then. Nobody approves what they registered themselves.',
    reject: 'Reject',
    suspend: 'Suspend',
    suspendSays: 'None of its services can be booked any more; what is booked goes on.',
    resume: 'Let it go on',
    enter: 'Enter an organisation',
    code: 'Unified social credit code',
  },
  merchant: {
    title: 'Merchants for points',
    none: 'There are no merchants yet.',
    register: 'Register a merchant',
    registerSays: 'Its people can offer rewards and give them out then.',
  },
};
