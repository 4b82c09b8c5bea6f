// The transport through the shell's bridge: one function the preload put into the page.
import type { HostCall } from '../../shared/host/host.ts';
import type { Bridge } from './host-call.ts';

export function bridgeCall(bridge: Bridge): HostCall {
  return (method, input) => bridge(method, input);
}
