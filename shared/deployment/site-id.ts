/** The SiteId that Lync gives to the first site: for a pool whose site nothing names. */
export const firstSiteId = "1";
