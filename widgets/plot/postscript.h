// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>

#include <memory>

namespace vitrine::plot
{

// A paint device that writes Encapsulated PostScript, level 2: paths, strokes and fills. Words become outlines, so
// that no font need be embedded. PostScript knows no transparency: half-transparent colours are mixed with white.
// Clipping is not supported; the figure painter clips by computing.
class PostScriptDevice : public QPaintDevice
{
public:
    // The page in typographic points; the painter's logical units are `unitsPerPoint` to the point, y running down.
    PostScriptDevice(double widthPt, double heightPt, double unitsPerPoint);
    ~PostScriptDevice() override;

    // The whole file, once the painter has ended.
    [[nodiscard]] QByteArray document(const QString &title, const QString &creator) const;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    double m_width, m_height, m_units;
    std::unique_ptr<Engine> m_engine;
};

} // namespace vitrine::plot
