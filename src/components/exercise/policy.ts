/** Fetches what makes a policy editable when the reader comes near it, so that the page costs nothing before. */
class PolicyElement extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        void import('./policy-builder.ts').then(({ buildPolicy }) => {
          buildPolicy(this)
        })
      },
      { rootMargin: '1000px' },
    )
    observer.observe(this)
  }
}

customElements.define('os-policy', PolicyElement)
