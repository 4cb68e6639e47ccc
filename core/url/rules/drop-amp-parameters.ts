import type { Address } from '../address.ts';

// `?amp`, `?amp=1`: WordPress's AMP plugin (https://amp-wp.org/documentation/) and most others;
// `noamp` asks the same plugin for the plain page. The rest is said with a value: Arc Publishing's
// `outputType=amp`, and what amphtml links of real publishers' pages hold.
const byName =
  /^(?:amp|noamp|nonamp|isamp|is_amp|_amp|amp-content|ampmode|amphtml|wpamp|hs_amp)(?:=(?:1|0|true|false|yes|no|y|on|amp|mobile|available)?)?$/i;
const byValue =
  /^(?:outputtype|output|output_type|view|format|mode|type|version|variant|template|render|display|layout|platform|service|marfeeltn|alt)=amp(?:-type|html)?$/i;

/** Drops the parameters that ask for the AMP page of the article. */
export function dropAmpParameters(address: Address): void {
  if (!/amp/i.test(address.query)) return;
  address.query = address.query
    .split('&')
    .filter((parameter) => !byName.test(parameter) && !byValue.test(parameter))
    .join('&');
}
