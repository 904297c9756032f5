/** What a request is called on screens and in reports: its server, role and certificate; two requests of one run never share it. */
export function requestTitle(request: {
  readonly server: string;
  readonly roleTitle: string;
  readonly certificateTitle: string;
}): string {
  const { server, roleTitle, certificateTitle } = request;
  return certificateTitle === "" || certificateTitle === roleTitle
    ? `${server}: ${roleTitle}`
    : `${server}: ${roleTitle}, ${certificateTitle}`;
}
