import type { RequestHandler } from 'express';
import helmet from 'helmet';

const SELF = "'self'";

/** Everything comes from here. Styles may stand in the page, for Taro writes them there. */
const DIRECTIVES = {
  defaultSrc: [SELF],
  baseUri: [SELF],
  connectSrc: [SELF],
  fontSrc: [SELF, 'data:'],
  formAction: [SELF],
  frameAncestors: [SELF],
  imgSrc: [SELF, 'data:'],
  objectSrc: ["'none'"],
  scriptSrc: [SELF],
  scriptSrcAttr: ["'none'"],
  styleSrc: [SELF, "'unsafe-inline'"],
};

/** What a page of ours never needs of a device: checks and payments are the platforms' own. */
const PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((name) => `${name}=()`)
  .join(', ');

/**
 * The headers that keep a browser safe, on every answer. Nothing is upgraded to HTTPS:
 * http://localhost and a phone in the same network have no certificate.
 */
export function securityHeaders(): RequestHandler[] {
  return [
    helmet({ contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES } }),
    (_req, res, next) => {
      res.set('Permissions-Policy', PERMISSIONS);
      next();
    },
  ];
}
