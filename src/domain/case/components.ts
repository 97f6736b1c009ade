/**
 * The strongly connected components of a graph given as lists of successors (Tarjan’s algorithm, without recursion).
 * Returns the component of each vertex; components are numbered so that every edge leads to the same or a lower number.
 */
export function stronglyConnected(successors: number[][]): number[] {
  const order = new Int32Array(successors.length).fill(-1)
  const low = new Int32Array(successors.length)
  const component = new Array<number>(successors.length).fill(-1)
  const stack: number[] = []
  let counter = 0
  let components = 0

  const enter = (vertex: number): { vertex: number; next: number } => {
    order[vertex] = low[vertex] = counter++
    stack.push(vertex)
    return { vertex, next: 0 }
  }
  const leave = (vertex: number): void => {
    if (low[vertex] !== order[vertex]) return
    for (let member = -1; member !== vertex;) {
      member = stack.pop() as number
      component[member] = components
    }
    components++
  }

  for (let root = 0; root < successors.length; root++) {
    if (order[root] !== -1) continue
    const frames = [enter(root)]
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { vertex } = frame
      const target = successors[vertex]?.[frame.next++]
      if (target === undefined) {
        leave(vertex)
        frames.pop()
        const parent = frames.at(-1)
        if (parent) lower(low, parent.vertex, low[vertex] as number)
      } else if (order[target] === -1) frames.push(enter(target))
      else if (component[target] === -1) lower(low, vertex, order[target] as number)
    }
  }
  return component
}

function lower(values: Int32Array, index: number, value: number): void {
  values[index] = Math.min(values[index] as number, value)
}
