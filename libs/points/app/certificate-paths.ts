/** Where the files of a certificate are fetched, with the same token as the API. */
export const certificatePaths = (certificateId: string): { pdf: string; credential: string } => ({
  pdf: `/certificates/${certificateId}/pdf`,
  credential: `/certificates/${certificateId}/credential`,
});
