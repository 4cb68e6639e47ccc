import type { Address } from '../address.ts';

// `?amp` and `?amp=1` are of WordPress's AMP plugin (https://amp-wp.org/documentation/) and most
// others; `noamp` asks the same plugin for the regular page. Other systems use a value: Arc
// Publishing's `outputType=amp`, and those in amphtml links of real publishers' pages.
const byName =
  /^(?:amp|noamp|nonamp|isamp|is_amp|_amp|amp-content|ampmode|amphtml|wpamp|hs_amp)(?:=(?:1|0|true|false|yes|no|y|on|amp|mobile|available)?)?$/i;
const byValue =
  /^(?:outputtype|output|output_type|view|format|mode|type|version|variant|template|render|display|layout|platform|service|marfeeltn|alt)=amp(?:-type|html)?$/i;

/** Drops parameters that ask for the AMP page of an article. */
export function dropAmpParameters(address: Address): void {
  if (!/amp/i.test(address.query)) return;
  address.query = address.query
    .split('&')
    .filter((parameter) => !byName.test(parameter) && !byValue.test(parameter))
    .join('&');
}
