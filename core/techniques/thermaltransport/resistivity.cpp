// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/thermaltransport.h"

#include "base/numbertext.h"
#include "formats/quantumdesign.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vitrine::thermaltransport
{

namespace qd = quantumdesign;

namespace
{

bool isOurs(qd::Layout layout)
{
    return layout == qd::Layout::Resistivity || layout == qd::Layout::ElectricalTransport;
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    const Result<qd::Frame> frame = qd::frame(probe.view());
    if (!frame || !isOurs(frame->layout))
        return {};
    return {0.98, text(QT_TRANSLATE_NOOP("core", "A MultiVu table with columns of electrical resistance (written by «%1»)."), frame->application)};
}

// One bridge or channel: the column with its values and the one with their standard deviation.
struct Channel
{
    QString name;   // "Bridge 3", "Channel 1"
    QString sample; // what the header calls the sample on it
    std::string values, deviation;
    bool geometry = true; // false: cross section and length were never entered, so that a resistivity is a resistance
    QString area = {}, length = {}; // mm2 and mm, as the header has them
};

std::vector<Channel> channelsOf(const qd::Frame &frame)
{
    std::vector<Channel> channels;
    for (int i = 1; i <= 4; ++i) {
        const QString n = QString::fromLatin1("%1").arg(i);
        const std::string number = n.toStdString();
        if (frame.layout == qd::Layout::ElectricalTransport) {
            channels.push_back({QStringLiteral("Channel ") + n, frame.value(QStringLiteral("SAMPLE%1_NAME").arg(n)), "resistance ch" + number,
                                "resistance std. dev. ch" + number, true});
            continue;
        }
        const QString areaText = frame.value(QStringLiteral("Sample%1 Cross Section").arg(n)), lengthText = frame.value(QStringLiteral("Sample%1 Length").arg(n));
        const std::optional<double> area = parsedNumber(areaText), length = parsedNumber(lengthText);
        const std::string column = "bridge " + number + (frame.has("bridge " + number + " resistivity") ? " resistivity" : " resistance");
        channels.push_back({QStringLiteral("Bridge ") + n, frame.value(QStringLiteral("Sample%1 Name").arg(n)), column,
                            "bridge " + number + " std. dev.", !(area && length && *area == 1 && *length == 1), areaText, lengthText});
    }
    return channels;
}

// "SAMPLE1_MATERIAL", "Sample1 Name": those of the other channels say nothing about this one.
bool ofAnotherChannel(const QString &key, const QString &channel)
{
    const QChar own = channel.back();
    return key.startsWith(u"sample", Qt::CaseInsensitive) && key.size() > 6 && key[6].isDigit() && key[6] != own;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    Result<qd::Opened> whole = qd::opened(file, progress);
    if (!whole)
        return whole.failure();
    const qd::Frame &frame = whole->frame;
    qd::Table &table = whole->table;
    Imported result = std::move(whole->imported);
    const Metadata common = qd::metadataOf(frame);
    const std::vector<Column> columns = qd::columnsOf(frame, table, 0, table.rows());

    // A dataset for each channel with numbers; everything else of the file stays with each of them.
    for (const Channel &channel : channelsOf(frame)) {
        const Column *values = qd::columnCalled(columns, channel.values.c_str());
        if (!values || (table.rows() > 0 && std::ranges::none_of(*values->values, [](double v) { return std::isfinite(v); })))
            continue;
        auto dataset = std::make_shared<Dataset>();
        dataset->technique = QStringLiteral("thermal-transport");
        for (const MetadataEntry &entry : common.entries())
            if (!ofAnotherChannel(entry.key, channel.name))
                dataset->metadata.set(entry.key, entry.text);
        if (!channel.sample.isEmpty())
            dataset->metadata.set(QStringLiteral("sample_name"), channel.sample);
        if (channel.geometry)
            for (const auto &[written, key, unit] : {std::tuple{channel.area, "area", "mm2"}, std::tuple{channel.length, "length", "mm"}})
                if (const std::optional<Quantity> found = qd::measured(written, Unit::of(unit)); found && found->value > 0)
                    dataset->metadata.set(QString::fromLatin1(key), *found, written);
        dataset->simulated = qd::saysSimulated(frame);
        dataset->label = qd::labelOf(frame, channel.sample, file) + QStringLiteral(", ") + channel.name;
        dataset->columns = columns;
        qd::attachUncertainty(dataset->columns, channel.values.c_str(), channel.deviation.c_str());
        qd::setRole(dataset->columns, {"temperature"}, role::temperature);
        qd::setRole(dataset->columns, {"magnetic field", "field"}, role::field);
        qd::setRole(dataset->columns, {"time stamp"}, role::time);
        Column *own = qd::columnCalled(dataset->columns, channel.values.c_str());
        const bool resistivity = own->unit.sameDimension(Unit::of("Ohm m"));
        own->role = resistivity && channel.geometry ? QString::fromLatin1(role::resistivity.data()) : QString::fromLatin1(resistance);
        if (resistivity && !channel.geometry)
            result.issues.push_back(warning("geometry-default",
                                            text(QT_TRANSLATE_NOOP("core",
                                                                   "Cross section and length of %1 are both 1, which MultiVu writes when nobody "
                                                                   "entered them: the values are resistances, whatever their unit says."),
                                                 channel.name)));
        result.datasets.push_back(std::move(dataset));
    }
    if (result.datasets.empty()) {
        auto dataset = std::make_shared<Dataset>();
        dataset->technique = QStringLiteral("thermal-transport");
        dataset->metadata = common;
        dataset->label = qd::labelOf(frame, {}, file);
        dataset->columns = columns;
        qd::setRole(dataset->columns, {"temperature"}, role::temperature);
        result.issues.push_back(warning("no-channel", text(QT_TRANSLATE_NOOP("core", "No bridge or channel holds a number."))));
        result.datasets.push_back(std::move(dataset));
    }
    return result;
}

} // namespace

Importer resistivityImporter()
{
    return {.id = QStringLiteral("quantum-design-resistivity"),
            .label = text(QT_TRANSLATE_NOOP("core", "Quantum Design MultiVu, resistivity and ETO")),
            .technique = QStringLiteral("thermal-transport"),
            .extensions = {QStringLiteral("dat")},
            .recognises = text(
                QT_TRANSLATE_NOOP("core",
                                  "[Header] and [Data] of MultiVu, and columns of bridges or of the channels of the electrical transport option.")),
            .options = {},
            .sniff = sniff,
            .read = read};
}

} // namespace vitrine::thermaltransport
