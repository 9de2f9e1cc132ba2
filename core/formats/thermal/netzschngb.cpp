// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"
#include "formats/ziparchive.h"

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <map>

namespace vitrine::thermal
{

namespace
{

static_assert(std::endian::native == std::endian::little, "numbers are taken from the file as they stand");

// A member of the archive is a sequence of records, each announced by fixed bytes: field, type, then one value or an
// array. A record of type Reference opens a table, whose category is its field; the records up to the next one are the
// table's fields.
enum Type : std::uint8_t { UInt16 = 0x02, Int32 = 0x03, Float32 = 0x04, Float64 = 0x05, Byte = 0x10, EightBytes = 0x14, Reference = 0x1a, Words = 0x1f, SixteenBytes = 0x48 };

struct Record
{
    std::uint16_t field = 0;
    std::uint8_t type = 0;
    bool array = false;
    std::uint32_t count = 1;
    QByteArrayView payload; // to the end of the member for what has no size of its own
};

struct Table
{
    std::uint16_t category = 0, type = 0;
    std::vector<Record> records;

    [[nodiscard]] const Record *find(std::uint16_t field) const
    {
        const auto found = std::ranges::find(records, field, &Record::field);
        return found == records.end() ? nullptr : &*found;
    }
};

template<class T>
T stored(QByteArrayView bytes, qsizetype at = 0)
{
    T value{};
    if (at >= 0 && bytes.size() - at >= static_cast<qsizetype>(sizeof value))
        std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

qsizetype sizeOf(std::uint8_t type)
{
    switch (type) {
    case UInt16: return 2;
    case Int32:
    case Float32: return 4;
    case Float64:
    case EightBytes: return 8;
    case Byte: return 1;
    case SixteenBytes: return 16;
    default: return 0;
    }
}

// Tables of a member in its order. What does not fit the grammar is passed over: the search goes on at the next mark.
std::vector<Table> tablesIn(QByteArrayView bytes, const Progress &progress)
{
    static const QByteArray mark = QByteArray::fromHex("18FCFFFF038001"), middle = QByteArray::fromHex("17FCFFFF");
    static const QByteArray reference = QByteArray::fromHex("02000080");
    std::vector<Table> tables;
    for (qsizetype at = bytes.indexOf(mark); at >= 0 && !progress.cancelled();) {
        const qsizetype typeAt = at + mark.size() + 10 + middle.size(); // field, eight bytes that say nothing, middle
        qsizetype next = at + mark.size();
        if (bytes.size() - typeAt >= 3 && bytes.sliced(typeAt - middle.size(), middle.size()) == QByteArrayView(middle)) {
            Record record;
            record.field = stored<std::uint16_t>(bytes, at + mark.size());
            record.type = stored<std::uint8_t>(bytes, typeAt);
            const auto kind = stored<std::uint16_t>(bytes, typeAt + 1);
            qsizetype from = typeAt + 3;
            if (kind == 0x01a0) {
                record.array = true;
                record.count = stored<std::uint32_t>(bytes, from);
                from += 4;
            }
            const qsizetype left = std::max<qsizetype>(bytes.size() - from, 0), size = sizeOf(record.type);
            const bool fits = size == 0 || static_cast<qsizetype>(record.count) <= left / size;
            if ((kind == 0x01a0 || kind == 0x0180) && left > 0 && fits) {
                record.payload = bytes.sliced(from, size > 0 ? size * static_cast<qsizetype>(record.count) : left);
                if (record.type == Reference) {
                    const QByteArrayView start = record.payload.first(std::min<qsizetype>(record.payload.size(), 48));
                    const qsizetype type = start.indexOf(reference);
                    tables.push_back({record.field, type >= 0 ? stored<std::uint16_t>(start, type + reference.size()) : std::uint16_t(0), {}});
                } else {
                    if (tables.empty())
                        tables.push_back({});
                    // The numbers of an array may look like a mark: they are not searched.
                    next = from + (size > 0 ? record.payload.size() : 0);
                    tables.back().records.push_back(record);
                }
            }
        }
        at = bytes.indexOf(mark, next);
    }
    return tables;
}

std::optional<double> number(const Record *record)
{
    if (!record || record->array)
        return std::nullopt;
    double value = absent;
    switch (record->type) {
    case Float64: value = stored<double>(record->payload); break;
    case Float32: value = static_cast<double>(stored<float>(record->payload)); break;
    case Int32: value = stored<std::int32_t>(record->payload); break;
    case UInt16: value = stored<std::uint16_t>(record->payload); break;
    case Byte: value = stored<std::uint8_t>(record->payload); break;
    default: break;
    }
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// FF FE FF, a byte with the count of characters (FF: two bytes follow), UTF-16; or four bytes with a length, UTF-8.
QString words(const Record *record)
{
    if (!record || record->type != Words)
        return {};
    const QByteArrayView bytes = record->payload;
    if (bytes.startsWith(QByteArrayView("\xff\xfe\xff", 3))) {
        qsizetype count = stored<std::uint8_t>(bytes, 3), from = 4;
        if (count == 0xff) {
            count = stored<std::uint16_t>(bytes, 4);
            from = 6;
        }
        count = std::min(count, (bytes.size() - from) / 2);
        QString text(std::max<qsizetype>(count, 0), Qt::Uninitialized);
        if (count > 0)
            std::memcpy(text.data(), bytes.data() + from, static_cast<std::size_t>(2 * count));
        return text;
    }
    const auto length = static_cast<qsizetype>(stored<std::uint32_t>(bytes));
    return length <= bytes.size() - 4 ? QString::fromUtf8(bytes.sliced(4, length)) : QString();
}

// The first table of a category that has the field.
const Record *find(const std::vector<Table> &tables, std::uint16_t category, std::uint16_t field)
{
    for (const Table &table : tables)
        if (table.category == category)
            if (const Record *record = table.find(field))
                return record;
    return nullptr;
}

// What a channel's number stands for.
struct Channel
{
    std::uint8_t id;
    const char *name, *unit, *role;
};
constexpr Channel channels[] = {
    {0x8c, "Time", "min", "time"},
    {0x8d, "Sample temperature", "degC", "temperature"},
    {0x30, "Furnace temperature", "degC", "reference-temperature"},
    {0x8e, "DSC", "uV", "heat-flow"},
    {0x90, "Mass change", "mg", "mass"},
    {0x8f, "Length change", "um", "length-change"},
    {0x4e, "Force", "N", ""},
    {0x4f, "Set force", "N", ""},
    {0x9c, "Purge flow 1", "ml/min", ""},
    {0x9d, "Purge flow 2", "ml/min", ""},
    {0x9e, "Protective flow", "ml/min", ""},
    {0x31, "Cooling power", "", ""},
    {0x32, "Furnace power", "", ""},
    {0x33, "H-foil temperature", "degC", ""},
    {0x34, "Controller temperature", "degC", ""},
    {0x35, "Pressure", "hPa", ""},
    {0x36, "Acceleration x", "", ""},
    {0x37, "Acceleration y", "", ""},
    {0x38, "Acceleration z", "", ""},
};

struct Signal
{
    std::uint8_t channel = 0;
    std::vector<double> values;
    std::vector<std::size_t> cuts; // where a segment of the programme begins
};

// One run: the signals of the sample, or those of the correction that the same file may hold.
using Run = std::vector<Signal>;

constexpr std::uint16_t channelTable = 0x2b22, segmentTable = 0x2b23;
constexpr std::uint16_t arrayOfDoubles = 0x0f40, arrayOfFloats = 0x0f3d;

void collect(std::vector<Run> &runs, const std::vector<Table> &tables)
{
    Signal *open = nullptr;
    for (const Table &table : tables) {
        if (table.type == channelTable) {
            const auto channel = static_cast<std::uint8_t>(table.category & 0xff);
            // A channel that comes again belongs to the next run.
            std::size_t run = 0;
            while (run < runs.size() && std::ranges::find(runs[run], channel, &Signal::channel) != runs[run].end())
                ++run;
            if (run == runs.size())
                runs.emplace_back();
            runs[run].push_back({channel, {}, {}});
            open = &runs[run].back();
        } else if (table.type != segmentTable) {
            open = nullptr;
        } else if (open) {
            const Record *array = table.find(arrayOfDoubles);
            if (!array)
                array = table.find(arrayOfFloats);
            if (!array || !array->array || (array->type != Float64 && array->type != Float32))
                continue;
            if (!open->values.empty())
                open->cuts.push_back(open->values.size());
            open->values.reserve(open->values.size() + array->count);
            for (std::uint32_t i = 0; i < array->count; ++i) {
                const double value = array->type == Float64 ? stored<double>(array->payload, 8 * static_cast<qsizetype>(i))
                                                            : static_cast<double>(stored<float>(array->payload, 4 * static_cast<qsizetype>(i)));
                open->values.push_back(std::isfinite(value) ? value : absent);
            }
        }
    }
}

// Sensitivity of the DSC in uV/mW: y = (p2 + p3 z + p4 z^2 + p5 z^3) exp(-z^2), z = (T - p0)/p1, T in degC. p1 = 0 says
// that the instrument was not calibrated.
struct Sensitivity
{
    std::array<double, 6> p{};
    bool known = false;

    [[nodiscard]] double at(double celsius) const
    {
        const double z = (celsius - p[0]) / p[1];
        return (p[2] + z * (p[3] + z * (p[4] + z * p[5]))) * std::exp(-z * z);
    }
};

Sensitivity sensitivityOf(const std::vector<Table> &tables)
{
    constexpr std::uint16_t fields[] = {0x044f, 0x0450, 0x0451, 0x0452, 0x0453, 0x04c3};
    Sensitivity result;
    for (const Table &table : tables) {
        if (table.category != 0x01f5 || !table.find(fields[0]))
            continue;
        for (std::size_t i = 0; i < 6; ++i) {
            const auto value = number(table.find(fields[i]));
            if (!value)
                return {};
            result.p[i] = *value;
        }
        result.known = result.p[1] != 0 && (result.p[2] != 0 || result.p[3] != 0 || result.p[4] != 0 || result.p[5] != 0);
        return result;
    }
    return {};
}

// "25 °C; 10 K/min to 800 °C; 30 min at 800 °C". The order in the file is that of editing; a stage of type 2 is a limit
// in case of emergency and was never run.
struct Programme
{
    QString words;
    QStringList kinds; // of the steps that were run, in the words of Step
};

Programme programmeOf(const std::vector<Table> &tables)
{
    Programme programme;
    std::map<int, const Table *> stages;
    for (const Table &table : tables)
        if (std::ranges::all_of(std::array<std::uint16_t, 5>{0x083f, 0x0e17, 0x0e13, 0x0e14, 0x0e15}, [&](std::uint16_t field) { return table.find(field) != nullptr; }))
            stages.try_emplace(static_cast<int>(table.category) - 0x7530, &table);
    QStringList steps;
    for (const auto &[place, stage] : stages) {
        const auto type = number(stage->find(0x083f)), target = number(stage->find(0x0e17)), rate = number(stage->find(0x0e13)), minutes = number(stage->find(0x0e15));
        if (!type || !target || *type == 2 || steps.size() > 200)
            continue;
        if (*type == 0)
            steps += QStringLiteral("%1 °C").arg(shortNumberText(*target));
        else if (rate && *rate != 0)
            steps += QStringLiteral("%1 K/min to %2 °C").arg(shortNumberText(*rate), shortNumberText(*target));
        else
            steps += QStringLiteral("%1 min at %2 °C").arg(shortNumberText(minutes.value_or(0)), shortNumberText(*target));
        if (*type != 0)
            programme.kinds += rate && *rate != 0 ? QStringLiteral("ramp") : QStringLiteral("isothermal");
    }
    programme.words = steps.join(QStringLiteral("; "));
    return programme;
}

void takeHeader(Metadata &metadata, const std::vector<Table> &tables)
{
    struct Field
    {
        std::uint16_t category, field;
        const char *key;
    };
    constexpr Field fields[] = {{0x1775, 0x1059, "instrument"}, {0x7530, 0x0840, "sample_name"}, {0x7530, 0x0898, "identity"},   {0x7530, 0x0962, "material"},
                                {0x1772, 0x0835, "operator"},   {0x1772, 0x0834, "laboratory"},  {0x1772, 0x083c, "project"},    {0x1772, 0x083d, "comment"},
                                {0x177e, 0x0840, "crucible"},   {0x177a, 0x0840, "furnace"},     {0x1779, 0x0840, "carrier"},    {0x1770, 0x0843, "correction_file"}};
    for (const Field &field : fields)
        if (const QString text = words(find(tables, field.category, field.field)).simplified(); !text.isEmpty())
            metadata.set(QString::fromLatin1(field.key), text);
    if (const auto seconds = number(find(tables, 0x1772, 0x083e)); seconds && *seconds > 0)
        metadata.set(QStringLiteral("date"), QDateTime::fromSecsSinceEpoch(static_cast<qint64>(*seconds), QTimeZone::utc()).toString(Qt::ISODate));
    // 0 and -1000 stand for "not entered"; a correction run has no mass of its own.
    const auto firstPositive = [&](std::uint16_t field, const char *key, const char *unit) {
        for (const Table &table : tables)
            if (table.category == 0x7530)
                if (const auto value = number(table.find(field)); value && *value > 0) {
                    metadata.set(QString::fromLatin1(key), Quantity{*value, absent, Unit::of(unit)});
                    return;
                }
    };
    firstPositive(0x0c9e, "sample_mass", "mg");
    firstPositive(0x0c9f, "length", "mm");
    if (const QString programme = programmeOf(tables).words; !programme.isEmpty())
        metadata.set(QStringLiteral("programme"), programme);
}

// The heat flow by the calibration that the file carries. Drift and the crucibles' difference are still in it: the
// correction run takes them out.
void calibrate(Dataset &dataset, const Sensitivity &sensitivity, Issues &issues)
{
    const auto voltage = std::ranges::find(dataset.columns, QStringLiteral("heat-flow"), &Column::role);
    const Column *temperature = dataset.column(role::temperature);
    if (voltage == dataset.columns.end() || !temperature)
        return;
    if (!sensitivity.known) {
        issues.push_back(note("no-sensitivity", text(QT_TRANSLATE_NOOP("core", "The file carries no calibration of its heat flow: the DSC signal stays in µV."))));
        return;
    }
    std::vector<double> flow = *voltage->values, factor(flow.size());
    for (std::size_t i = 0; i < flow.size(); ++i) {
        factor[i] = sensitivity.at((*temperature->values)[i]);
        flow[i] = factor[i] > 0 ? flow[i] / factor[i] : absent;
    }
    voltage->role.clear();
    voltage->name = QStringLiteral("DSC signal"); // "DSC" is what the readers of exports know as a heat flow
    dataset.columns.push_back({QStringLiteral("Sensitivity"), QString(), Unit::of("uV/mW"), QStringLiteral("uV/mW"), shared(std::move(factor)), nullptr});
    dataset.columns.push_back({QStringLiteral("Heat flow"), QStringLiteral("heat-flow"), Unit::of("mW"), QStringLiteral("mW"), shared(std::move(flow)), nullptr});
    QStringList p;
    for (const double value : sensitivity.p)
        p += exactNumberText(value);
    dataset.metadata.set(QStringLiteral("sensitivity_parameters"), p.join(QStringLiteral(", ")));
    issues.push_back(note("sensitivity-applied", text(QT_TRANSLATE_NOOP("core", "The heat flow is the DSC signal over the sensitivity that the file carries; no correction run is subtracted from it."))));
}

std::shared_ptr<Dataset> datasetOf(Run &run, const std::vector<Table> &header, Issues &issues)
{
    auto dataset = std::make_shared<Dataset>();
    takeHeader(dataset->metadata, header);
    std::size_t rows = 0;
    std::vector<std::size_t> cuts;
    for (const Signal &signal : run) {
        if (signal.channel == 0x8c || cuts.empty())
            cuts = signal.cuts;
        rows = std::max(rows, signal.values.size());
    }
    // In the order of the table, what is unknown last.
    std::ranges::stable_sort(run, {}, [](const Signal &signal) { return std::ranges::find(channels, signal.channel, &Channel::id) - std::begin(channels); });
    for (Signal &signal : run) {
        if (signal.values.empty())
            continue;
        const auto known = std::ranges::find(channels, signal.channel, &Channel::id);
        Column column;
        column.name = known == std::end(channels) ? QStringLiteral("channel %1").arg(signal.channel, 0, 16) : QString::fromLatin1(known->name);
        if (known != std::end(channels)) {
            column.unitText = QString::fromLatin1(known->unit);
            column.unit = Unit::parsed(column.unitText).value_or(Unit());
            column.role = QString::fromLatin1(known->role);
        }
        if (signal.values.size() < rows)
            issues.push_back(warning("short-signal", text(QT_TRANSLATE_NOOP("core", "\"%1\" has %2 points where others have %3; the rest is empty."), column.name, signal.values.size(), rows)));
        signal.values.resize(rows, absent);
        column.values = shared(std::move(signal.values));
        dataset->columns.push_back(std::move(column));
    }
    if (dataset->columns.empty())
        return nullptr;
    calibrate(*dataset, sensitivityOf(header), issues);
    // An array is a step of the programme; a run that was broken off has fewer of them than the programme.
    const QStringList kinds = programmeOf(header).kinds;
    std::vector<Step> steps;
    cuts.insert(cuts.begin(), 0);
    for (std::size_t i = 0; i < cuts.size(); ++i)
        steps.push_back({cuts[i], cuts.size() <= static_cast<std::size_t>(kinds.size()) ? kinds[static_cast<qsizetype>(i)] : QString()});
    completeWithSteps(*dataset, steps, issues);
    return dataset;
}

Confidence sniff(const Probe &probe)
{
    if (probe.head.startsWith(QByteArrayView("PK\x03\x04", 4)) && probe.head.contains(QByteArrayView("Streams/stream_")))
        return {0.97, text(QT_TRANSLATE_NOOP("core", "A zip archive with Streams/stream_1.table, as NETZSCH Proteus keeps its measurements."))};
    return {};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const auto archive = ZipArchive::opened(file.bytes);
    if (!archive)
        return archive.failure();
    const auto member = [](int i) { return QStringLiteral("Streams/stream_%1.table").arg(i); };
    if (!(*archive)->contains(member(1)) || !(*archive)->contains(member(2)))
        return failure("no-measurement", text(QT_TRANSLATE_NOOP("core", "The archive has no members stream_1.table and stream_2.table; analysis and state files of Proteus (.ngb-taa, .ngb-od7) hold no "
                                                                "measurement. Expected a file such as .ngb-ss3, .ngb-bs3 or .ngb-ds3.")));
    std::vector<QByteArray> streams; // the tables point into them
    std::vector<std::vector<Table>> tables;
    for (int i = 1; i <= 3; ++i) {
        if (i == 3 && !(*archive)->contains(member(3)))
            break;
        auto content = (*archive)->content(member(i));
        if (!content)
            return content.failure();
        streams.push_back(std::move(*content));
        tables.push_back(tablesIn(streams.back(), progress));
    }
    std::vector<Run> runs;
    for (std::size_t i = 1; i < tables.size(); ++i)
        collect(runs, tables[i]);
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));

    Imported imported;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        auto dataset = datasetOf(runs[i], tables.front(), imported.issues);
        if (!dataset)
            continue;
        const QString sample = dataset->metadata.text(QStringLiteral("sample_name"));
        dataset->label = sample.isEmpty() ? file.name : sample;
        // Files of the kind "-bs3" are correction runs, whatever sample their header still names.
        const bool alone = i == 0 && file.name.endsWith(QLatin1String(".ngb-bs3"), Qt::CaseInsensitive) && !dataset->metadata.find(QStringLiteral("sample_mass"));
        if (i > 0 || alone) {
            dataset->label += QStringLiteral(" (correction)");
            dataset->metadata.remove(QStringLiteral("sample_mass"));
            dataset->metadata.set(QStringLiteral("run"), QStringLiteral("correction"));
        }
        imported.datasets.push_back(std::move(dataset));
    }
    if (imported.datasets.empty())
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "No channel of the file holds numbers; expected arrays in stream_2.table.")));
    const QString correction = imported.datasets.front()->metadata.text(QStringLiteral("correction_file"));
    if (imported.datasets.size() > 1)
        imported.issues.push_back(note("correction-included", text(QT_TRANSLATE_NOOP("core", "The file holds the sample's run and its correction run, uncorrected; give the second as the blank of an analysis."))));
    else if (!correction.isEmpty() && imported.datasets.front()->metadata.find(QStringLiteral("sample_mass")))
        imported.issues.push_back(note("correction-file", text(QT_TRANSLATE_NOOP("core", "The signals are uncorrected. Proteus subtracts %1; give that file as the blank of an analysis, or put it into the same project."),
                                                               correction.section(u'\\', -1))));
    return imported;
}

} // namespace

Importer netzschNative()
{
    Importer importer;
    importer.id = QStringLiteral("netzsch-native");
    importer.label = text(QT_TRANSLATE_NOOP("core", "NETZSCH Proteus measurement"));
    importer.extensions = {QStringLiteral("ngb-ss3"), QStringLiteral("ngb-bs3"), QStringLiteral("ngb-ds3"), QStringLiteral("ngb-sd7"), QStringLiteral("ngb-sdg"), QStringLiteral("ngb-dla"),
                           QStringLiteral("ngb-cla"), QStringLiteral("ngb-st9")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A zip archive with the member Streams/stream_1.table."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
