/** Dark enough for white and for each other: every slice is also named beside it, so colour never speaks alone. */
export const palette = ['#1f5f8b', '#b4541a', '#3f7d3a', '#7a4b94', '#8a6d1a', '#9c2f4d', '#2b7a78', '#5b5b5b'] as const
