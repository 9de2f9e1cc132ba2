// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/postscript.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vitrine::plot
{

namespace
{

// Three decimals of a point are a third of a micrometre.
QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray colour(const QColor &of)
{
    const double alpha = of.alphaF();
    const auto part = [alpha](double component) { return number(1 - alpha * (1 - component)); };
    return part(of.redF()) + ' ' + part(of.greenF()) + ' ' + part(of.blueF()) + " rgb\n";
}

// What stands between brackets in PostScript.
QByteArray quoted(const QString &words)
{
    QByteArray result;
    for (const QChar c : words)
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f && !QStringLiteral("()\\").contains(c))
            result += c.toLatin1();
    return '(' + result + ')';
}

} // namespace

class PostScriptDevice::Engine : public QPaintEngine
{
public:
    Engine(double heightPt, double unitsPerPoint) : QPaintEngine(PrimitiveTransform | PainterPaths | AlphaBlend | Antialiasing), m_height(heightPt), m_units(unitsPerPoint) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyPen)
            m_pen = now.pen();
        if (now.state() & DirtyBrush)
            m_brush = now.brush();
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyOpacity)
            m_opacity = now.opacity();
    }

    void drawPath(const QPainterPath &path) override
    {
        const QByteArray outline = pathOf(path);
        if (outline.isEmpty())
            return;
        if (m_brush.style() != Qt::NoBrush)
            m_body += outline + colour(faded(m_brush.color())) + (path.fillRule() == Qt::OddEvenFill ? "eofill\n" : "fill\n");
        if (m_pen.style() != Qt::NoPen)
            m_body += outline + stroke();
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (count < 2)
            return;
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode == PolylineMode) {
            const QBrush brush = std::exchange(m_brush, QBrush(Qt::NoBrush));
            drawPath(path);
            m_brush = brush;
            return;
        }
        path.closeSubpath();
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        drawPath(path);
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {} // figures have none

    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    [[nodiscard]] QColor faded(QColor of) const
    {
        of.setAlphaF(of.alphaF() * float(m_opacity));
        return of;
    }

    [[nodiscard]] QByteArray point(QPointF at) const
    {
        const QPointF p = m_transform.map(at) / m_units;
        return number(p.x()) + ' ' + number(m_height - p.y());
    }

    [[nodiscard]] QByteArray pathOf(const QPainterPath &path) const
    {
        QByteArray out;
        QPointF start;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (!std::isfinite(element.x) || !std::isfinite(element.y))
                return {};
            const bool endsHere = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            if (element.isMoveTo()) {
                start = element;
                out += point(element) + " m\n";
            } else if (element.isLineTo()) {
                out += endsHere && QPointF(element) == start && i > 1 ? QByteArray("h\n") : point(element) + " l\n";
            } else if (element.isCurveTo()) {
                out += point(element) + ' ' + point(path.elementAt(i + 1)) + ' ' + point(path.elementAt(i + 2)) + " c\n";
                i += 2;
            }
        }
        return out;
    }

    [[nodiscard]] QByteArray stroke() const
    {
        const double scale = std::sqrt(std::abs(m_transform.determinant())) / m_units;
        const double width = m_pen.isCosmetic() ? std::max(m_pen.widthF(), 0.25 * m_units) / m_units : m_pen.widthF() * scale;
        QByteArray out = number(width) + " w ";
        out += QByteArray(m_pen.capStyle() == Qt::RoundCap ? "1" : m_pen.capStyle() == Qt::SquareCap ? "2" : "0") + " J ";
        out += QByteArray(m_pen.joinStyle() == Qt::RoundJoin ? "1" : m_pen.joinStyle() == Qt::BevelJoin ? "2" : "0") + " j [";
        if (m_pen.style() != Qt::SolidLine)
            for (const double length : m_pen.dashPattern())
                out += number(length * width) + ' ';
        out += "] 0 d\n";
        return out + colour(faded(m_pen.color())) + "s\n";
    }

    double m_height, m_units;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1;
    QByteArray m_body;
};

PostScriptDevice::PostScriptDevice(double widthPt, double heightPt, double unitsPerPoint)
    : m_width(widthPt), m_height(heightPt), m_units(unitsPerPoint), m_engine(std::make_unique<Engine>(heightPt, unitsPerPoint))
{
}

PostScriptDevice::~PostScriptDevice() = default;

QPaintEngine *PostScriptDevice::paintEngine() const
{
    return m_engine.get();
}

int PostScriptDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::lround(m_width * m_units));
    case PdmHeight:
        return static_cast<int>(std::lround(m_height * m_units));
    case PdmWidthMM:
        return static_cast<int>(std::lround(m_width * 25.4 / 72));
    case PdmHeightMM:
        return static_cast<int>(std::lround(m_height * 25.4 / 72));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return static_cast<int>(std::lround(72 * m_units));
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

QByteArray PostScriptDevice::document(const QString &title, const QString &creator) const
{
    QByteArray out = "%!PS-Adobe-3.0 EPSF-3.0\n";
    out += "%%BoundingBox: 0 0 " + QByteArray::number(int(std::ceil(m_width))) + ' ' + QByteArray::number(int(std::ceil(m_height))) + '\n';
    out += "%%HiResBoundingBox: 0 0 " + QByteArray::number(m_width, 'f', 4) + ' ' + QByteArray::number(m_height, 'f', 4) + '\n';
    out += "%%Title: " + quoted(title) + "\n%%Creator: " + quoted(creator) + "\n%%LanguageLevel: 2\n%%Pages: 1\n%%EndComments\n";
    out += "%%BeginProlog\n/m{moveto}bind def/l{lineto}bind def/c{curveto}bind def/h{closepath}bind def/s{stroke}bind def\n"
           "/w{setlinewidth}bind def/J{setlinecap}bind def/j{setlinejoin}bind def/d{setdash}bind def/rgb{setrgbcolor}bind def\n%%EndProlog\n";
    out += "%%Page: 1 1\nsave\n1 1 1 rgb 0 0 " + number(m_width) + ' ' + number(m_height) + " rectfill\n";
    out += m_engine->body();
    out += "restore\nshowpage\n%%EOF\n";
    return out;
}

} // namespace vitrine::plot
