/** A template that names what does not exist. The message says where, what, and what there is. */
export class TemplateProblem extends Error {}
