/** Where the tests of the site build the site, and the checkout of the site with every setting. */
export const testSite = '.cache/site';
export const hostedTestSite = '.cache/site-hosted';
