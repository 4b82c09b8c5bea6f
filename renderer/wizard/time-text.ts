// What a time box says. Pure.

/** Minutes and seconds as a clock shows them: 4:05. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** How much of the planned time is left, or how much more was used. */
export function timeAgainst(minutes: number, spent: number): { isOver: boolean; seconds: number } {
  const left = minutes * 60 - spent;
  return left >= 0 ? { isOver: false, seconds: left } : { isOver: true, seconds: -left };
}
