/** What all desks say. */
export const words = {
  desk: {
    pages: 'Pages of the desk',
    none: 'There is nothing here now.',
    close: 'Close',
    cancel: 'Cancel',
    noChoice: 'None',
    inYuan: 'In yuan, at most two decimals',
    fetching: 'Making the file…',
    goOn: 'Go on',
    stopSteps: 'Pause',
    working: 'Under way for {{seconds}} s; please keep this page open.',
  },
};
