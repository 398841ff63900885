/** Sites where only somebody who is logged in sees what the address leads to, with everything below them. */
const closed = [
  'sharepoint.com',
  'office.com',
  'office365.com',
  'microsoftonline.com',
  'teams.microsoft.com',
  'teams.live.com',
  'onedrive.live.com',
  '1drv.ms',
  'outlook.com',
  'outlook.live.com',
  'drive.google.com',
  'docs.google.com',
  'mail.google.com',
  'accounts.google.com',
  'dropbox.com',
  'box.com',
  'icloud.com',
  'wetransfer.com',
  'we.tl',
  'mijnoverheid.nl',
  'digid.nl',
  'slack.com',
  'atlassian.net',
  'notion.so',
  'trello.com',
  'miro.com',
  'mural.co',
  'dev.azure.com',
  'visualstudio.com',
  'viadesk.com',
  'samenwerkruimten.nl',
  'sharefile.com',
  'sharefile.eu',
  'asana.com',
  'monday.com',
  'webex.com',
  'zoom.us',
  'powerbi.com',
  'chatgpt.com',
  'chat.openai.com',
  'copilot.microsoft.com',
  'gemini.google.com',
  'claude.ai',
  'perplexity.ai',
  'linkedin.com',
  'facebook.com',
  'instagram.com',
  'x.com',
  'twitter.com',
  'yammer.com',
  'cloud.microsoft',
  'discord.com',
  'whatsapp.com',
  'wa.me',
  't.me',
  'signal.group',
];
/** Addresses that hide another one, which nobody sees until it was opened, and copies that a search engine throws away. */
const hiding = [
  ...['bit.ly', 'tinyurl.com', 't.co', 'lnkd.in', 'goo.gl', 'ow.ly', 'is.gd', 'buff.ly', 'rb.gy'],
  ...['cutt.ly', 'shorturl.at', 'tiny.cc', 'fb.me', 'dlvr.it', 'aka.ms'],
  ...['cc.bingj.com', 'webcache.googleusercontent.com', 'translate.google.com', 'translate.goog'],
];
/** A library that opens what its own members may read. */
const proxy = /(?:^|[.-])(?:ez)?proxy[.-]/i;
/** A key that opens the page for whoever has it, often for a few hours. */
const keys =
  /^(?:x-(?:amz|goog)-(?:signature|credential|security-token)|sig|signature|token|access_?token|id_token|auth_?key|jwt|api_?key|phpsessid|sessionid)$/i;
/** A part of the name of a site that is only for the people of one organisation. */
const inside =
  /(?:^|\.)(?:intranet|extranet|sharepoint|login|inloggen|sso|vpn|mijn|webmail|citrix|owa|confluence|jira|nextcloud)(?:\.|-)/i;
/** A page to log in on, or a folder of a SharePoint under another name. */
const logIn = /\/(?:_layouts\/15|_forms|adfs|login|inloggen|signin|sign-in|oauth2?)(?:[/.]|$)/i;
/** A list of results, which is another one tomorrow. */
const results = /^(?:www\.)?(?:google\.[a-z.]+|bing\.com|duckduckgo\.com|startpagina\.nl)$/;

/**
 * Whether only somebody with an account or a key can see what is at this address, such as SharePoint, or whether it is no page at
 * all but a shortened address, or what a search engine or a chatbot answered somebody.
 */
export function isBehindLogin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.toLowerCase();
  return (
    [...closed, ...hiding].some((site) => host === site || host.endsWith(`.${site}`)) ||
    inside.test(host) ||
    proxy.test(host) ||
    [...searchParams.keys()].some((name) => keys.test(name)) ||
    logIn.test(pathname) ||
    (results.test(host) && /^\/(?:search|url)?$/.test(pathname))
  );
}

/** Parameters that tell from where a visitor came, and nothing about the page. */
const tracker =
  /^(?:utm_.*|mtm_.*|piwik_.*|matomo_.*|pk_.*|hsa_.*|oly_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|mc_cid|mc_eid|igshid|igsh|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|wt_mc|wt\.mc_id|trk|trackingid|sc_cid|cmpid|_ga|_gl|dm_i|ns_mchannel|ns_campaign|ns_source|at_medium|at_campaign|spm|si)$/i;

/** The address without what follows its readers around: campaign parameters, session numbers and the words that were marked. */
export function withoutTrackers(address: string): string {
  const [, base = '', query, mark = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const fragment = mark.replace(/#?:~:.*$/, '');
  const path = base.replace(/;jsessionid=[\w.!-]+/i, '');
  if (query === undefined) return `${path}${fragment}`;
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !tracker.test(part.split('=')[0] ?? ''));
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}
