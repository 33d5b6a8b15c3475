/**
 * Whether a topic is that which takes what fits nowhere: no plan can be silent on it. A file of its own, so that
 * a page's script can ask without the schemas.
 */
export function isOther(topic: string): boolean {
  return topic.endsWith('-other');
}
