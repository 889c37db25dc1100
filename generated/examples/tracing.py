# Copied from distribution/examples/tracing.py; edits here are lost.
"""Trace and measure every request with OpenTelemetry (pip install opentelemetry-sdk)."""

import contextlib

from opentelemetry import metrics, propagate, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from opentelemetry.trace import SpanKind, Status, StatusCode

import icws
from icws import models


class Telemetry:
    """A span and a measurement for each attempt of a request, within the span of the program."""

    def __init__(self) -> None:
        self._tracer = trace.get_tracer("icws")
        meter = metrics.get_meter("icws")
        self._duration = meter.create_histogram("http.client.request.duration", unit="s")

    def on_request(self, event: icws.RequestEvent) -> None:
        """Begin a span, and hand its context on to the server."""
        span = self._tracer.start_span(
            event.operation,
            kind=SpanKind.CLIENT,
            attributes={
                "http.request.method": event.method,
                "http.request.resend_count": event.attempt - 1,
                "server.address": event.host,
                "url.path": event.path,
            },
        )
        propagate.inject(event.headers, context=trace.set_span_in_context(span))
        event.context = span

    def on_response(self, event: icws.ResponseEvent) -> None:
        """End the span, and measure the time."""
        span: trace.Span = event.request.context
        measured: dict[str, str | int] = {"http.request.method": event.request.method}
        if event.status is not None:
            measured["http.response.status_code"] = event.status
        if event.status is None or event.status >= 400:
            measured["error.type"] = str(event.status or type(event.error).__name__)
            span.set_status(Status(StatusCode.ERROR))
        span.set_attributes(measured)
        span.end()
        self._duration.record(event.seconds, measured)


def shown(span: ReadableSpan) -> str:
    """Return a span as a line."""
    attributes = span.attributes or {}
    within = "" if span.parent is None else "  "
    return f"{within}{span.name} {attributes.get('http.response.status_code', '')}\n"


def main() -> None:
    """Place a call and look for one that does not exist, and print the spans."""
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(formatter=shown)))
    trace.set_tracer_provider(tracers)
    reader = InMemoryMetricReader()
    metrics.set_meter_provider(MeterProvider([reader]))
    telemetry = Telemetry()
    with icws.Client(on_request=telemetry.on_request, on_response=telemetry.on_response) as client:
        client.log_in(application_name="tracing")
        with trace.get_tracer("program").start_as_current_span("click to dial"):
            client.interactions.create(models.CreateCallParameters(target="+49305550100"))
            with contextlib.suppress(icws.NotFoundError):
                client.interactions.hold("1", on=True)
    if (data := reader.get_metrics_data()) is not None:
        points = data.resource_metrics[0].scope_metrics[0].metrics[0].data.data_points
        print(sum(getattr(point, "count", 0) for point in points), "requests measured")


if __name__ == "__main__":
    main()
